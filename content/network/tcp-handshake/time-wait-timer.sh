# check: with=netns
# TIME-WAIT 的计时是 60 秒，tcp_fin_timeout 改成 5 也一样；tcp_tw_reuse 默认 2；临时端口的范围
cat > close.py <<'EOF'
import socket
server = socket.create_server(("127.0.0.1", 8000))
client = socket.create_connection(("127.0.0.1", 8000))
server.accept()[0].close()
client.close()
EOF
for name in tcp_fin_timeout tcp_tw_reuse ip_local_port_range; do echo "$name $(cat /proc/sys/net/ipv4/$name)"; done
echo $((60999 - 32768 + 1)) ports
echo 5 > /proc/sys/net/ipv4/tcp_fin_timeout && echo "tcp_fin_timeout $(cat /proc/sys/net/ipv4/tcp_fin_timeout)"
python3 close.py
ss -tanoH state time-wait | grep -o 'timewait,[56][0-9]' | sed 's/5[89]/60/; s/,/ /; s/$/ sec/'
ls /proc/sys/net/ipv4/tcp_tw_recycle 2>&1 | grep -o 'No such file'
