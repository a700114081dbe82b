# check: with=venv
# Nginx 的 gzip 把 ETag 变成弱的（W/）：拿它做 If-Match，Flask 比不上，第一个来改的也是 412
cat > shop.py <<'PY'
from flask import Flask, abort, make_response, request
app = Flask("shop")
@app.route("/orders/42", methods=["GET", "PATCH"])
def order():
    if request.method == "PATCH" and "v1" not in request.if_match: abort(412)
    response = make_response({"note": "x" * 100})
    response.set_etag("v1")
    return response
app.run(port=8001)
PY
cat > nginx.conf <<'END'
events {}
http { access_log off; gzip_types application/json; gzip_proxied any;
  server { listen 8000; location / { gzip on; proxy_pass http://127.0.0.1:8001; } } }
END
python3 shop.py > /dev/null 2>&1 & up=$!
nginx -p "$PWD" -e error.log -c nginx.conf -g 'daemon off;' & web=$!
until [ "$(ss -Hltn '( sport = 8000 or sport = 8001 )' | wc -l)" = 2 ]; do sleep 0.1; done
url=http://127.0.0.1:8000/orders/42
for encoding in identity gzip; do
  tag=$(curl -s -o /dev/null -H "Accept-Encoding: $encoding" -w '%header{etag}' "$url")
  curl -s -o /dev/null -X PATCH -H "If-Match: $tag" -w "$encoding: ETag $tag, PATCH %{http_code}\n" "$url"
done
kill "$up" "$web"; wait || true
