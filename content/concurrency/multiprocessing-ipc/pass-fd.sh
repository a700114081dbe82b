# check: timeout=60
# 两个互不相干的进程：一个把匿名管道的写端经 Unix 套接字交给另一个，后者往里写
cat > owner.py <<'X'
import os, socket
server = socket.socket(socket.AF_UNIX); server.bind("meet"); server.listen()
r, w = os.pipe()
peer, _ = server.accept()
socket.send_fds(peer, [b"pipe"], [w])
os.close(w)
print("owner", "reads:", os.read(r, 100).decode())
X
cat > guest.py <<'X'
import os, socket
peer = socket.socket(socket.AF_UNIX); peer.connect("meet")
_, fds, *_ = socket.recv_fds(peer, 10, 1)
os.write(fds[0], f"hello through a pipe I did not inherit".encode())
X
setsid python3.14 owner.py > out & until [ -S meet ]; do sleep 0.1; done; sleep 0.3
python3.14 guest.py
wait; cat out
