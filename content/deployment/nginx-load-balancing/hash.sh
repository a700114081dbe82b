# check
# consistent：加一台，换台的键都去了新的那台；标 down 一台，别台的键不动；键为空的请求按轮询分
printf 'server 127.0.0.1:%s;\n' 8001 8002 8003 > 3.conf
printf 'server 127.0.0.1:%s;\n' 8001 8002 8003 8004 > 4.conf
sed 's/8002;/8002 down;/' 3.conf > less.conf
cat > nginx.conf <<'END'
daemon off; pid nginx.pid; error_log error.log; events {}
http { access_log off;
  upstream ring3 { hash $arg_user consistent; include 3.conf; }
  upstream ring4 { hash $arg_user consistent; include 4.conf; }
  upstream ringless { hash $arg_user consistent; include less.conf; }
  server { listen 8080; location ~ ^/(\w+)$ { proxy_pass http://$1; } }
  server { listen 8001; listen 8002; listen 8003; listen 8004; return 200 "$server_port\n"; }
}
END
nginx -p "$PWD" -c nginx.conf & nginx=$!
until curl -so page 127.0.0.1:8001; do sleep 0.1; done
for n in 3 4 less; do curl -s "127.0.0.1:8080/ring$n?user=[1-1000]" > $n; done
paste 3 4 | awk '$1 != $2 { n++; if ($2 == 8004) new++ } END { print "moved to the new server:", new, "of", n }'
paste 3 less | awk '$1 != 8002 { n++; if ($1 != $2) moved++ } END { print "one down, keys of the others that moved:", moved + 0, "of", n }'
echo "empty key: $(for i in 1 2 3 4 5 6; do curl -s 127.0.0.1:8080/ring3; done | paste -sd ' ')"
kill $nginx
