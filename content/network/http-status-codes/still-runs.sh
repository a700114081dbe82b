# check: with=venv
# Nginx 回了 504，上游的视图照样跑完；客户端重试一次，就执行两次
cat > app.py <<'EOT'
import time
from flask import Flask
app = Flask(__name__)
@app.post("/pay")
def pay():
    time.sleep(2)
    with open("done", "a") as log:
        log.write("paid\n")
    return "ok"
EOT
cat > nginx.conf <<'EOT'
daemon off; pid nginx.pid; error_log error.log; events {}
http { access_log off; server { listen 8080; location / {
  proxy_pass http://127.0.0.1:8000; proxy_read_timeout 1s; } } }
EOT
gunicorn --threads 4 --log-level critical app:app 2>log & app=$!
nginx -p "$PWD" -c nginx.conf & nginx=$!
until curl -so page localhost:8000/ready && curl -so page localhost:8080/ready; do sleep 0.1; done
for i in 1 2; do curl -so page -w "attempt $i: %{http_code}\n" -d amount=1 localhost:8080/pay; done
until [ "$(wc -l < done)" = 2 ]; do sleep 0.1; done
kill $nginx $app; wait
echo "executed: $(wc -l < done)"
