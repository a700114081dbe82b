# check: with=venv
# --preload：fork 之前打开的文件被各进程共用（读写位置也是），fork 之前启动的线程在工作进程里没有
cat > app.py <<'PY'
import os, sys, threading, time
threading.Thread(target=time.sleep, args=(60,), daemon=True, name="background").start()
log = os.open("shared.txt", os.O_RDWR | os.O_CREAT)
names = lambda: [t.name for t in threading.enumerate()]
print("the process that imports it:", names(), file=sys.stderr, flush=True)
def app(environ, start_response):
    os.write(log, b"x")
    start_response("200 OK", [])
    return [f"in a worker: {names()}, the file is at {os.lseek(log, 0, os.SEEK_CUR)}\n".encode()]
PY
gunicorn app:app -w 2 --preload 2> log & master=$!
sleep 3
grep "imports it" log
for i in 1 2 3 4 5 6; do curl -s 127.0.0.1:8000/ > reply; done
curl -s 127.0.0.1:8000/
kill $master; wait $master
