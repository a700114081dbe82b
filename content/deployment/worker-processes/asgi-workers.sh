# check: with=venv
# uvicorn --workers 2 与 gunicorn -k asgi -w 2 都起两个处理请求的进程；一个阻塞调用挡住同一进程的其他请求
cat > app.py <<'PY'
import os, time
async def app(scope, receive, send):
    if scope["type"] != "http":
        return
    if scope["path"] == "/block":
        time.sleep(2)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"%d\n" % os.getpid()})
PY
for command in "uvicorn app:app --workers 2" "gunicorn app:app -k asgi -w 2"; do
  $command > log 2>&1 & server=$!
  sleep 4
  pids=$(for i in $(seq 60); do curl -s 127.0.0.1:8000/; done | sort -u | wc -l)
  echo "$(ps -o args= -p $server | sed 's/^.*bin[/]//'): $pids processes answer"
  kill $server; wait $server 2> /dev/null || true; sleep 1
done
uvicorn app:app > log 2>&1 & server=$!
sleep 2
curl -s 127.0.0.1:8000/block > /dev/null & sleep 0.3
curl -so /dev/null -m 1 -w '' 127.0.0.1:8000/ || echo "another request to the same process, within 1 s of time.sleep: no answer"
wait $!; kill $server; wait $server 2> /dev/null || true
