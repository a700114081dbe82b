# sync worker 超时被中止时，Gunicorn 21.2 及以前不答就断开（前面的 Nginx 答 502），22.0 起答 500；gthread 做到完。Gunicorn 20.1.0、21.2.0、22.0.0、23.0.0、27.0.1，nginx 1.22.1，curl 7.88.1，CPython 3.11；2026-11-26；以 root 运行，要从 PyPI 下载
cat > app.py <<'PY'
import time
def app(environ, start_response):
    time.sleep(4)
    start_response("200 OK", [])
    return [b"ok"]
PY
cat > n.conf <<'CONF'
user root; error_log n.err; pid n.pid; events {}
http { access_log off; server { listen 127.0.0.1:8080;
  location / { proxy_pass http://127.0.0.1:8000; } } }
CONF
for version in 20.1.0 21.2.0 22.0.0 23.0.0 27.0.1; do
  python3 -m venv "v$version"
  "v$version/bin/pip" -q install "gunicorn==$version" "setuptools<80" 2> pip.log
done
unshare -n sh -c '
  ip link set lo up
  nginx -e n.err -p "$PWD" -c n.conf
  for version in 20.1.0 21.2.0 22.0.0 23.0.0 27.0.1; do
    for threads in 1 2; do
      "v$version/bin/gunicorn" app:app --timeout 2 --threads $threads 2> log & master=$!
      sleep 3
      direct=$(curl -so reply -w "%{http_code}，curl 退出 %{exitcode}" 127.0.0.1:8000)
      sleep 2
      proxied=$(curl -so reply -w "%{http_code}" 127.0.0.1:8080)
      echo "$version --threads $threads：直接 $direct；经 Nginx $proxied"
      kill $master; wait $master
    done
  done
  kill "$(cat n.pid)"'
