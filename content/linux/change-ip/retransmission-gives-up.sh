# With the address gone and data to send, both ends wait until TCP gives up retransmitting: ETIMEDOUT after some 938 s, tcp_retries2 = 15 (Linux 6.18; 2026-11-26)
# Run as root: unshare -pfn --mount-proc bash retransmission-gives-up.sh (takes 16 minutes)
unshare -n sleep 1400 & peer=$!; sleep 0.3
cd "$(mktemp -d)"; ip link set lo up
ip link add eth0 type veth peer name eth1; ip link set eth1 netns $peer
ip addr add 192.0.2.10/24 dev eth0; ip link set eth0 up
nsenter -t $peer -n sh -c 'ip addr add 192.0.2.1/24 dev eth1; ip link set eth1 up'
cat > end.py <<'P'
import socket, sys, time
server = sys.argv[1] == "server"
if server:
    s, _ = socket.create_server(("192.0.2.10", 22)).accept()
else:
    s = socket.create_connection(("192.0.2.10", 22))
time.sleep(2)
t = time.monotonic()
s.sendall(b"x")
try:
    r = s.recv(100)
except OSError as e:
    r = e
print(sys.argv[1], repr(r), round(time.monotonic() - t, 1), flush=True)
P
python3 end.py server & server=$!; sleep 0.5
nsenter -t $peer -n python3 end.py client & client=$!
sleep 1; ip addr del 192.0.2.10/24 dev eth0
wait $client $server
kill $peer
