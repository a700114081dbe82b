# check: with=netns
# MTU 为 1500 时：UDP 数据超过 1472 字节就在 IP 层分片，最多 65507 字节；TCP 按 MSS 切段，不用 IP 分片
ip link set lo mtu 1500
cat > sizes.py <<'EOT'
import os
import socket
import subprocess

os.environ["NSTAT_HISTORY"] = "nstat"


def fragments() -> str:
    return subprocess.check_output(["nstat", "-z", "IpFragCreates"], text=True).split()[2]


subprocess.run(["nstat", "-n"], check=True)
receiver, sender = (socket.socket(type=socket.SOCK_DGRAM) for _ in range(2))
receiver.bind(("127.0.0.1", 8000))
for size in 1472, 1473, 4000, 65507, 65508:
    try:
        sender.sendto(b"x" * size, ("127.0.0.1", 8000))
        print("UDP", size, "bytes, received", len(receiver.recv(70000)), "IP fragments", fragments())
    except OSError as error:
        print("UDP", size, "bytes:", error.strerror)
fragments()
with socket.create_server(("127.0.0.1", 9000)) as server:
    client = socket.create_connection(("127.0.0.1", 9000))
    connection, _ = server.accept()
client.send(b"x" * 4000)
received = connection.recv(4000, socket.MSG_WAITALL)
print("TCP", len(received), "bytes, MSS", client.getsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG),
      "IP fragments", fragments())
EOT
python3 sizes.py
