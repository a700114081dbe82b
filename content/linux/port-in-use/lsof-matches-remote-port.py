# check
# lsof -i 也匹配对端端口和 UDP；只绑定的套接字谁也不列，新的 ss 不带 -l 时除外；带 -l 也不列外连和 connect 过的 UDP；TIME_WAIT 是没设 SO_REUSEADDR 时留下的，再设也绑不上
import re
import socket
import subprocess

def show(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    lines = [re.sub(r"\s+", " ", re.sub(r"pid=\d+", "pid=<pid>", s)) for s in done.stdout.splitlines()]
    print("$", re.sub(r":\d{5}\b", ":<port>", " ".join(command)), "-> rc", done.returncode)
    for line in lines:
        print("   ", re.sub(r":\d{5}\b", ":<port>", re.sub(r"^(\S+) \d+ \S+ (\S+) (\S+) \d+", r"\1 <pid> <user> \2 \3 <device>", line)))

for command in (["ss", "-V"], ["lsof", "-v"]):
    done = subprocess.run(command, capture_output=True, text=True)
    print(re.search(r"iproute2-\S+|revision: .*", done.stdout + done.stderr)[0])
server = socket.create_server(("127.0.0.1", 9000))
client = socket.create_connection(("127.0.0.1", 9000))
for listening in ("-ltnH", "-tanH"):
    show("ss", listening, f"sport = :{client.getsockname()[1]}")
udp = socket.socket(type=socket.SOCK_DGRAM)
udp.bind(("127.0.0.1", 9000))
server.accept()[0].close()
server.close()
show("ss", "-ltnH", "sport = :9000")
show("lsof", "-nP", "-i", ":9000")
show("lsof", "-nP", "-iTCP:9000", "-sTCP:LISTEN")
udp.connect(("127.0.0.1", 9))
for listening in ("-lunH", "-uanH"):
    show("ss", listening, "sport = :9000")
try:
    socket.socket(type=socket.SOCK_DGRAM).bind(("127.0.0.1", 9000))
except OSError as e:
    print("    bind:", e.strerror)
client.close()

for reuse in (0, 1):
    held, other = socket.socket(), socket.socket()
    for s in (held, other):
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, reuse)
    held.bind(("127.0.0.1", 9001))
    try:
        other.bind(("127.0.0.1", 9001))
        result = "bound"
    except OSError as e:
        result = e.strerror
    print("bound, not listening; both SO_REUSEADDR", bool(reuse), "-> second bind:", result)
    if not reuse:
        show("ss", "-ltnH", "sport = :9001")
        show("ss", "-tanH", "sport = :9001")
        show("lsof", "-nP", "-iTCP:9001")
        print("    /proc/net/tcp:", sum(":2329 " in s for s in open("/proc/net/tcp")), "lines")
    held.close(), other.close()

# TIME_WAIT of a server without SO_REUSEADDR: the restart cannot bind, though it sets the option
server = socket.socket()
server.bind(("127.0.0.1", 9002))
server.listen()
client = socket.create_connection(("127.0.0.1", 9002))
server.accept()[0].close(), client.close(), server.close()
again = socket.socket()
again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
try:
    again.bind(("127.0.0.1", 9002))
    print("TIME_WAIT left without SO_REUSEADDR -> bind with it: bound")
except OSError as e:
    print("TIME_WAIT left without SO_REUSEADDR -> bind with it:", e.strerror)
