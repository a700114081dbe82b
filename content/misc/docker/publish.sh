# check: with=netns
# 没发布，宿主机自己的地址上没有转发，容器的地址却访问得到；容器里听 127.0.0.1 的端口从外面也到不了；发布到 127.0.0.1 后只有本机那个地址通
ip netns add box                               # the network of the container
box="nsenter --net=/run/netns/box"
ip link add veth0 type veth peer name eth0 netns box
ip addr add 172.17.0.1/24 dev veth0 && ip link set veth0 up
$box ip addr add 172.17.0.2/24 dev eth0 && $box ip link set eth0 up
$box ip link set lo up

cat > publish.py <<'EOF'
import asyncio, sys
async def pipe(reader, writer):
    while data := await reader.read(65536):
        writer.write(data)
    writer.close()
async def handle(reader, writer):
    up_reader, up_writer = await asyncio.open_connection("172.17.0.2", 80)
    await asyncio.gather(pipe(reader, up_writer), pipe(up_reader, writer))
async def main():
    server = await asyncio.start_server(handle, sys.argv[1], 8080)
    await server.serve_forever()
asyncio.run(main())
EOF
try() { curl -so /dev/null -m 2 "$1" && echo "$1 reachable" || echo "$1 not reachable"; }

$box python3 -m http.server 80 &>80.log &
$box python3 -m http.server 81 --bind 127.0.0.1 &>81.log &
for port in 80 81; do                          # both services are up
  until $box curl -so /dev/null 127.0.0.1:$port; do sleep 0.1; done
done
echo "not published:"; try 127.0.0.1:8080
echo "inside: port 80 listens on $($box ss -Hltn sport = :80 | awk "{print \$4}"), port 81 on $($box ss -Hltn sport = :81 | awk "{print \$4}")"; try 172.17.0.2:80; try 172.17.0.2:81
python3 publish.py 127.0.0.1 &                 # like -p 127.0.0.1:8080:80
until curl -so /dev/null 127.0.0.1:8080; do sleep 0.1; done
echo "published to 127.0.0.1:"; try 127.0.0.1:8080; try 172.17.0.1:8080
kill $(jobs -p)
