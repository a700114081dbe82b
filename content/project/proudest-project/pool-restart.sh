# check: with=venv timeout=90
# 线程池在 Gunicorn 的进程里：收到 TERM，进程退出前等池里的任务，等满 graceful_timeout（默认 30 秒，这里 8 秒）就被杀，没做完的丢了；收到 HUP，旧进程过了 graceful_timeout（这里 1 秒）还在等，到 timeout（这里 15 秒）才被杀
cat > app.py <<'PY'
import os, time
from concurrent.futures import ThreadPoolExecutor
pool = ThreadPoolExecutor(2)
def short():
    while not os.path.exists("exiting"):
        time.sleep(0.1)
    print("short job finished", flush=True)
def long():
    time.sleep(50)
    print("long job finished", flush=True)
def application(environ, start_response):
    if environ["PATH_INFO"] == "/submit":
        pool.submit(short), pool.submit(long)
    start_response("200 OK", [])
    return [b"ok"]
PY
python -c 'from gunicorn.config import Config; print("default graceful_timeout:", Config().graceful_timeout)'
python -m gunicorn -b 127.0.0.1:8000 -w 1 --graceful-timeout 8 app > log 2>&1 & app=$!
until curl -s -o body http://127.0.0.1:8000/; do sleep 0.3; done
curl -s -o body http://127.0.0.1:8000/submit
kill -TERM "$app"
until grep -q "Worker exiting" log; do sleep 0.1; done
touch exiting
wait "$app"
grep -oE "Worker exiting|(short|long) job finished|Shutting down" log

rm exiting
python -m gunicorn -b 127.0.0.1:8000 -w 1 --graceful-timeout 1 --timeout 15 app > log 2>&1 & app=$!
until curl -s -o body http://127.0.0.1:8000/; do sleep 0.3; done
curl -s -o body http://127.0.0.1:8000/submit
kill -HUP "$app"
until grep -q "Worker exiting" log; do sleep 0.1; done
sleep 4
touch exiting
until grep -q "WORKER TIMEOUT" log; do sleep 0.3; done
grep -oE "Handling signal: hup|(short|long) job finished|WORKER TIMEOUT" log
kill "$app"; wait || true
