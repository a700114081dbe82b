# check: with=venv timeout=60
# TTIN 加的进程，HUP 之后没有了：进程数回到配置的值
cat > app.py <<'PY'
def app(environ, start_response):
    start_response("200 OK", [])
    return [b"ok"]
PY
gunicorn app:app -w 2 --log-level error 2> log & master=$!
want() { for _ in {1..100}; do [ "$(pgrep -cP $master)" = "$1" ] && break; sleep 0.2; done; echo "$2: $(pgrep -cP $master)"; }
want 2 "-w 2"
kill -TTIN $master; want 3 "after TTIN"
old=$(pgrep -P $master | head -1)
kill -HUP $master; while kill -0 "$old" 2> /dev/null; do sleep 0.2; done; want 2 "after HUP"
kill $master; wait $master
