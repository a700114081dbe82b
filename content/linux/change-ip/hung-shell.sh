# check: with=netns
# 地址一删，连接卡住：同一行里后面的命令照样执行，下一行送不到；地址回来才送到
ip addr add 192.0.2.10/24 dev eth0
cat > server.py <<'EOF'
import socket, subprocess
conn, _ = socket.create_server(("192.0.2.10", 22)).accept()
subprocess.run(["bash"], stdin=conn, stdout=conn, stderr=conn)
EOF
python3 server.py &
until exec 3<>/dev/tcp/192.0.2.10/22; do sleep 0.1; done 2> /dev/null
echo 'ip addr del 192.0.2.10/24 dev eth0; echo hello; touch same-line' >&3
until [ -e same-line ]; do sleep 0.1; done; ls same-line; ip -br -4 addr show eth0 | wc -l
echo 'touch next-line' >&3; sleep 2; ls next-line
ip addr add 192.0.2.10/24 dev eth0
until [ -e next-line ]; do sleep 0.1; done; ls next-line
