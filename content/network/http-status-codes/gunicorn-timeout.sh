# check: with=venv
# Gunicorn 的 sync worker 到了 timeout 被中止：Nginx 转交的是 500；timeout 缺省 30 秒
cat > app.py <<'EOT'
import time
from flask import Flask
app = Flask(__name__)
@app.get("/slow")
def slow(): time.sleep(50); return "late"
EOT
cat > nginx.conf <<'EOT'
daemon off; pid nginx.pid; error_log error.log; events {}
http { access_log off; server { listen 8080; location / { proxy_pass http://127.0.0.1:8000; } } }
EOT
gunicorn --version
gunicorn --print-config app:app | grep -E '^(timeout|worker_class) '
gunicorn --timeout 1 app:app 2>log & app=$!
nginx -p "$PWD" -c nginx.conf & nginx=$!
until curl -so page localhost:8000/ready && curl -so page localhost:8080/ready; do sleep 0.1; done
curl -so page -w '/slow %{http_code}\n' localhost:8080/slow
kill $app $nginx; wait
grep -oE 'WORKER TIMEOUT' log
