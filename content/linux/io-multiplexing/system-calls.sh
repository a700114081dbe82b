# check
# Python 的 poll.register 不发系统调用，epoll.register 是 epoll_ctl
cat > calls.py <<'EOF'
import select, socket
a, b = socket.socketpair()
p, e = select.poll(), select.epoll()
p.register(a)
e.register(a)
p.poll(0)
e.poll(0)
EOF
strace -e trace=poll,epoll_ctl,epoll_wait,epoll_pwait,epoll_pwait2 -o trace python3 calls.py
sed 's/(.*//' trace | grep -v '^+++' | uniq -c | sed 's/^ *//'
