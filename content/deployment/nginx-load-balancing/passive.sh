# check: timeout=60
# 被动检查：连不上的那台，一个进程试过一次就不选；答 500 的默认不算失败，照样轮到；组里只有一台时，每次都还选它
cat > nginx.conf <<'END'
daemon off; pid nginx.pid; error_log error.log; events {}
http { access_log off; add_header X-Up "$upstream_addr" always;
  upstream refused { server 127.0.0.1:8001; server 127.0.0.1:8002; }
  upstream answers_500 { server 127.0.0.1:8003; server 127.0.0.1:8002; }
  upstream alone { server 127.0.0.1:8001; }
  server { listen 8080; location ~ ^/(\w+)$ { proxy_pass http://$1; } }
  server { listen 8002; return 200; }
  server { listen 8003; return 500; }
}
END
nginx -p "$PWD" -c nginx.conf & nginx=$!
until curl -so page 127.0.0.1:8002; do sleep 0.1; done
for group in refused answers_500 alone; do
  for i in $(seq 10); do curl -so page -w '%header{x-up} %{http_code}\n' 127.0.0.1:8080/$group; done > seen
  echo "$group: the bad one was chosen $(grep -cE '8001|8003' seen) times of 10, answers: $(sed 's/.* //' seen | sort | uniq -c | awk '{print $2" x "$1}' | paste -sd ' ')"
done
kill $nginx; wait
