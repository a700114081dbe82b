# check: with=venv
# Gunicorn 的旧写法 -k uvicorn.workers.UvicornWorker 还能用；导入时有弃用警告，叫人换 uvicorn-worker
cat > app.py <<'PY'
async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"served\n"})
PY
python3 -W default -c "import uvicorn.workers" 2>&1 | grep -o "DeprecationWarning.*"
gunicorn -k uvicorn.workers.UvicornWorker app:app > log 2>&1 & server=$!
until curl -s 127.0.0.1:8000; do sleep 0.2; done
kill $server; wait $server
