# check: with=netns
# 路上有一段 MTU 1400：4000 字节的数据报本机先分片，路由器再切，第一份就送到；1472 字节的，第一份 send 成功却丢了；得知路径 MTU 后，第二次 send 报错，第三份由发送方分片送到
for host in a router b; do ip netns add $host; done
ip link add to-a netns router type veth peer name eth0 netns a
ip link add to-b netns router type veth peer name eth0 netns b
ip -n a addr add 10.0.1.1/24 dev eth0; ip -n router addr add 10.0.1.2/24 dev to-a
ip -n b addr add 10.0.2.1/24 dev eth0; ip -n router addr add 10.0.2.2/24 dev to-b
ip -n a link set eth0 up; ip -n b link set eth0 mtu 1400 up
ip -n router link set to-a up; ip -n router link set to-b mtu 1400 up
ip -n a route add default via 10.0.1.2; ip -n b route add default via 10.0.2.2
ip netns exec router sh -c 'echo 1 > /proc/sys/net/ipv4/ip_forward'
cat > receive.py <<'EOT'
import socket
receiver = socket.socket(type=socket.SOCK_DGRAM)
receiver.bind(("10.0.2.1", 9000))
open("ready", "w")
while (data := receiver.recv(9000)) != b"end":
    print("received: datagram", data[:1].decode(), len(data), "bytes")
    open("got", "w")
EOT
cat > send.py <<'EOT'
import os, socket, time
sender = socket.socket(type=socket.SOCK_DGRAM)
sender.connect(("10.0.2.1", 9000))
print("send 0", sender.send(b"0" * 4000))
while not os.path.exists("got"):
    time.sleep(0.05)
for number in b"1", b"2", b"3":
    try:
        print("send", number.decode(), sender.send(number * 1472))
    except OSError as error:
        print("send", number.decode(), error.strerror)
    IP_MTU = 14
    while (mtu := sender.getsockopt(socket.IPPROTO_IP, IP_MTU)) != 1400:
        time.sleep(0.05)                 # 等路由器的 ICMP
print("path MTU", mtu)
sender.send(b"end")
EOT
ip netns exec b python3 receive.py > received & receiver=$!
until [ -f ready ]; do sleep 0.1; done
ip netns exec a python3 send.py
wait $receiver
cat received
