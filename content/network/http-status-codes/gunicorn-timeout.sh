# check: with=venv
# Gunicorn 的 sync worker 到了 timeout 先收到 SIGABRT，视图在跑 Python 就答 500；卡在 C 代码里的再收到 SIGKILL，Nginx 报 502；timeout 缺省 30 秒
cat > app.py <<'EOT'
import ctypes, time
from flask import Flask
app = Flask(__name__)
@app.get("/slow")
def slow(): time.sleep(50); return "late"
@app.get("/stuck")
def stuck():                                     # 锁两次：卡在 C 函数里，信号打不断
    mutex = ctypes.create_string_buffer(64)
    lock = ctypes.CDLL(None).pthread_mutex_lock
    return str(lock(mutex) + lock(mutex))
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
for path in slow stuck; do curl -so page -w "/$path %{http_code}\n" localhost:8080/$path; done
kill $app $nginx; wait
grep -oE 'WORKER TIMEOUT|SIGKILL' log | sort -u
