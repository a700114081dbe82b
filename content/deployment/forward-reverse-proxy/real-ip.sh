# check
# realip 模块：real_ip_recursive on 从右往左跳过 set_real_ip_from 列出的代理；off 取最右边的一项；没写 real_ip_header 时看的是 X-Real-IP；对端不在名单里，头就不看
cat > n.conf <<'CONF'
error_log n.err; pid n.pid;
events {}
http {
  access_log off; client_body_temp_path t; proxy_temp_path t;
  fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  set_real_ip_from 127.0.0.1; set_real_ip_from 10.0.0.0/8;
  server { listen 127.0.0.2:8083; real_ip_header X-Forwarded-For; real_ip_recursive on;  return 200 "$remote_addr\n"; }
  server { listen 127.0.0.1:8082; real_ip_recursive on;  return 200 "no real_ip_header: $remote_addr\n"; }
  server { listen 127.0.0.1:8080; real_ip_header X-Forwarded-For; real_ip_recursive on;  return 200 "recursive on:  $remote_addr\n"; }
  server { listen 127.0.0.1:8081; real_ip_header X-Forwarded-For; real_ip_recursive off; return 200 "recursive off: $remote_addr\n"; }
}
CONF
nginx -e n.err -p "$PWD" -c n.conf
grep -oE '(set_real_ip_from|real_ip_header|real_ip_recursive) [a-zA-Z0-9][^;"]*' n.conf | sort -u
nginx -V 2>&1 | grep -oE 'http_realip_module' | sort -u
for port in 8080 8081; do
  curl -s -H 'X-Forwarded-For: 6.6.6.6, 203.0.113.7, 10.0.0.5' 127.0.0.1:$port
done
for header in X-Forwarded-For X-Real-IP; do
  echo "$header → $(curl -s -H "$header: 203.0.113.7" 127.0.0.1:8082)"
done
echo "the peer is no proxy of ours: $(curl -s --interface 127.0.0.9 -H 'X-Forwarded-For: 203.0.113.7' 127.0.0.2:8083)"
kill "$(cat n.pid)"
