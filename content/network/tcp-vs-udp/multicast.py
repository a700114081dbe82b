# check: with=netns
# UDP 发一份到组播地址，两个接收者都收到；广播要先设 SO_BROADCAST；TCP 连不上组播地址
import socket
import subprocess

GROUP = ("239.1.2.3", 5000)
LOOPBACK = socket.inet_aton("127.0.0.1")
receivers = []
for _ in range(2):
    receiver = socket.socket(type=socket.SOCK_DGRAM)
    receiver.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    receiver.bind(GROUP)
    receiver.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, socket.inet_aton(GROUP[0]) + LOOPBACK)
    receivers.append(receiver)
sender = socket.socket(type=socket.SOCK_DGRAM)
sender.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, LOOPBACK)
sender.sendto(b"once", GROUP)
print("UDP received:", [receiver.recv(100) for receiver in receivers])
subprocess.run("ip route add 239.0.0.0/8 dev lo".split(), check=True)   # 不是因为没有路由
try:
    socket.create_connection(GROUP, timeout=5)
except OSError as error:
    print("TCP:", error.strerror)

receivers = []
for _ in range(2):
    receiver = socket.socket(type=socket.SOCK_DGRAM)
    receiver.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    receiver.bind(("", 5001))
    receivers.append(receiver)
sender = socket.socket(type=socket.SOCK_DGRAM)
for allowed in 0, 1:
    sender.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, allowed)
    try:
        sender.sendto(b"once", ("127.255.255.255", 5001))
        print("UDP broadcast received:", [receiver.recv(100) for receiver in receivers])
    except OSError as error:
        print("UDP broadcast without SO_BROADCAST:", error.strerror)
