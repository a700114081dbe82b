# A TCP connection outlives the removal of its address on the other side of a wire: both ends stay ESTAB, data sent in the gap arrives (iproute2 6.1.0 and 7.3.0, Linux 6.18; 2026-11-26)
# Run as root: unshare -n bash connection-survives.sh
unshare -n sleep 60 & peer=$!; sleep 0.3
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
start = time.monotonic()
time.sleep(3)                                       # the address goes after 1 s
s.sendall(f"from {sys.argv[1]} in the gap".encode())
data = s.recv(100)
late = time.monotonic() - start > 7                 # and is back after 7 s
time.sleep(2 if server else 1)
print(f"{sys.argv[1]} got {data!r}, after the restore: {late}", flush=True)
P
python3 end.py server & server=$!; sleep 0.5
nsenter -t $peer -n python3 end.py client & client=$!
sleep 1; ip addr del 192.0.2.10/24 dev eth0
sleep 4; echo "addresses of eth0: $(ip -br -4 addr show eth0 | wc -l)"
echo "server's end: $(ss -tnH | awk '{ print $1 }')"
echo "client's end: $(nsenter -t $peer -n ss -tnH | awk '{ print $1 }')"
sleep 2; ip addr add 192.0.2.10/24 dev eth0
wait $client $server
kill $peer
