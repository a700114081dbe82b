# check: with=venv
# 服务器和应用的接口对不上：照样启动，请求来了答 500，日志里是缺参数的 TypeError
cat > app.py <<'PY'
from fastapi import FastAPI
from flask import Flask
flask_app, fastapi_app = Flask("x"), FastAPI()
PY
gunicorn app:fastapi_app -b 127.0.0.1:8001 2> log1 & one=$!
uvicorn app:flask_app --port 8002 --no-access-log 2> log2 & two=$!
for port in 8001 8002; do
  until curl -s -o /dev/null -w "%{http_code}\n" 127.0.0.1:$port; do sleep 0.2; done > codes
  tail -1 codes
done
kill $one $two; wait $one $two
grep -ho "TypeError.*" log1 log2
