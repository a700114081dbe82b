# check: with=venv timeout=30
# Nginx 缓存 POST 要写 proxy_cache_methods POST；缺省的键里没有正文，不同的正文命中同一份，把 $request_body 写进键就分开；正文大到写进临时文件，$request_body 是空的，又命中同一份，用 $request_body_file 跳过缓存
cat > app.py <<'PY'
from flask import Flask, request
app = Flask(__name__)
@app.post("/<place>/search")
def search(place): return request.get_data(as_text=True), {"Cache-Control": "max-age=60"}
PY
cat > nginx.conf <<'CONF'
daemon off; pid nginx.pid; error_log error.log; events {}
http { access_log off; proxy_cache_path cache keys_zone=pages:1m;
  server { listen 8080; proxy_cache pages; add_header X-Cache "$upstream_cache_status";
    location /default/ { proxy_pass http://127.0.0.1:5000; }
    location /post/ { proxy_cache_methods POST; proxy_pass http://127.0.0.1:5000; }
    location /body/ { proxy_cache_methods POST; proxy_cache_key $request_uri$request_body; proxy_pass http://127.0.0.1:5000; }
    location /skip/ { proxy_cache_methods POST; proxy_cache_key $request_uri$request_body; proxy_pass http://127.0.0.1:5000;
      proxy_cache_bypass $request_body_file; proxy_no_cache $request_body_file; } } }
CONF
flask run > log 2>&1 & app=$!
nginx -p "$PWD" -c nginx.conf & nginx=$!
until curl --fail-early -so page -o page localhost:{5000,8080}; do sleep 0.1; done
for place in default post body; do for word in red red blue; do
  curl -s -d $word -w " X-Cache=%header{x-cache}\n" localhost:8080/$place/search | sed "s/^/$place: POST $word got /"
done; done
for place in body skip; do for word in red blue; do
  printf %-20000s $word > big
  curl -s --data-binary @big -w " X-Cache=%header{x-cache}\n" localhost:8080/$place/search |
    tr -s " " | sed "s/^/$place: POST $word, $(stat -c %s big) bytes, got /"
done; done
kill $app $nginx; wait
