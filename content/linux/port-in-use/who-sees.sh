# check: with=root
# 谁看得到监听的进程：普通用户看不到自己带了额外能力或从 root 降下来的；没有 CAP_SYS_PTRACE 的 root 看不到别人的，单有它也不够；UID 是创建者的，0 不印
cat > serve.py <<'EOF'
import os, socket, sys, time
server = socket.socket()
server.bind(("127.0.0.1", int(sys.argv[1])))
for uid in sys.argv[2:]:
    os.setuid(int(uid))
server.listen()
time.sleep(60)
EOF
list() { ss -ltnHpe 2>/dev/null | awk '{ print "  " $4, ($0 ~ /users:/ ? "process" : "no process"), ($0 ~ /uid:/ ? "uid" : "no uid") }' | sort; }
export -f list
bob="setpriv --reuid bob --regid bob --clear-groups"
python3 serve.py 8001 & $bob python3 serve.py 8002 & python3 serve.py 8003 "$(id -u bob)" &
$bob --inh-caps +net_bind_service --ambient-caps +net_bind_service python3 serve.py 80 &
until [ "$(ss -ltnH | wc -l)" = 4 ]; do sleep 0.1; done
echo 'root:'; list
echo "bob, who runs 80 (with CAP_NET_BIND_SERVICE), 8002 and, after bind and setuid, 8003:"; $bob bash -c list
for c in +sys_ptrace +sys_ptrace,+dac_read_search; do
  echo "bob with $c:"; $bob --inh-caps $c --ambient-caps $c bash -c list
done
kill $(jobs -p); wait 2>/dev/null
echo 'root without CAP_SYS_PTRACE, nobody has it:'
setpriv --bounding-set -sys_ptrace --inh-caps -sys_ptrace bash -c '
python3 serve.py 8001 & setpriv --reuid bob --regid bob --clear-groups python3 serve.py 8002 &
until [ "$(ss -ltnH | wc -l)" = 2 ]; do sleep 0.1; done
list; kill $(jobs -p); wait 2>/dev/null'
