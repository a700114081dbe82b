# check: with=root
# 谁看得到监听的进程：普通用户看不到自己带了额外能力的进程，没有 CAP_SYS_PTRACE 的 root 看不到别人的；UID 是 0 就不印
cat > serve.py <<'EOF'
import socket, sys, time
server = socket.create_server(("127.0.0.1", int(sys.argv[1])))
time.sleep(60)
EOF
list() { ss -ltnHpe 2>/dev/null | awk '{ print "  " $4, ($0 ~ /users:/ ? "process" : "no process"), ($0 ~ /uid:/ ? "uid" : "no uid") }' | sort; }
export -f list
bob="setpriv --reuid bob --regid bob --clear-groups"
python3 serve.py 8001 & $bob python3 serve.py 8002 &
$bob --inh-caps +net_bind_service --ambient-caps +net_bind_service python3 serve.py 80 &
until [ "$(ss -ltnH | wc -l)" = 3 ]; do sleep 0.1; done
echo 'root:'; list
echo "bob, who runs 80 (with CAP_NET_BIND_SERVICE) and 8002:"; $bob bash -c list
kill $(jobs -p); wait 2>/dev/null
echo 'root without CAP_SYS_PTRACE, nobody has it:'
setpriv --bounding-set -sys_ptrace --inh-caps -sys_ptrace bash -c '
python3 serve.py 8001 & setpriv --reuid bob --regid bob --clear-groups python3 serve.py 8002 &
until [ "$(ss -ltnH | wc -l)" = 2 ]; do sleep 0.1; done
list; kill $(jobs -p); wait 2>/dev/null'
