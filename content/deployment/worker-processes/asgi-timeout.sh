# check: with=venv timeout=60
# -k asgi，超时 2 秒：协程里等 5 秒的请求做到完；阻塞 5 秒的挡住循环，报不了活，进程被杀，同一进程里别的请求也断
cat > app.py <<'PY'
import asyncio, time
async def app(scope, receive, send):
    if scope["type"] != "http":
        return
    open("came" + scope["path"].replace("/", "-"), "w").close()
    if scope["path"] == "/time.sleep":
        time.sleep(5)
    else:
        await asyncio.sleep(5)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"ok"})
PY
gunicorn app:app -k asgi --timeout 2 2> log & master=$!
until curl -s -m 1 -o reply 127.0.0.1:8000/; [ $? = 28 ]; do sleep 0.2; done
get() { curl -s -o reply -w "$1: status %{http_code}, %{errormsg}\n" "127.0.0.1:8000/$1"; }
get asyncio.sleep
get innocent > innocent & until [ -e came-innocent ]; do sleep 0.1; done
get time.sleep
wait $!; cat innocent
grep -oE "WORKER TIMEOUT|Worker [(].*" log | sed 's/pid:[0-9]*/pid/'
kill $master; wait $master
