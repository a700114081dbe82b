# check: with=root
# 低于 ip_unprivileged_port_start 的端口：普通用户被拒绝，带上那个能力就可以；绑本机没有的地址是另一种错误
cat /proc/sys/net/ipv4/ip_unprivileged_port_start
cat > bind.py <<'EOF'
import errno, socket
for address in (("127.0.0.1", 80), ("127.0.0.1", 1024), ("192.0.2.1", 1024)):
    try:
        socket.socket().bind(address)
        print(*address, "bound")
    except OSError as e:
        print(*address, errno.errorcode[e.errno])
EOF
runuser -u bob -- python3 bind.py
echo "== with net_bind_service"
setpriv --reuid bob --regid bob --clear-groups --inh-caps +net_bind_service --ambient-caps +net_bind_service python3 bind.py
