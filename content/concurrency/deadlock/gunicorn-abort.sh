# check: with=venv timeout=120
# Gunicorn 的工作进程自己接管 SIGABRT：-X faulthandler 不打印，日志里是它自己抛 SystemExit 的栈，停在哪一行看得到；SIGUSR1 没登记也不死
cat > app.py <<'Y'
import threading
lock = threading.Lock()
def app(environ, start_response):
    open("inside", "w").close()
    lock.acquire(); lock.acquire()
Y
python3.14 -X faulthandler -m gunicorn --timeout 100 --bind 127.0.0.1:8000 app:app 2> log & MASTER=$!
until grep -qs 'Booting worker' log; do sleep 0.2; done
until [ -e inside ]; do curl -s -m 1 http://127.0.0.1:8000/ > /dev/null; sleep 0.2; done; sleep 1
WORKER=$(grep -om1 'Booting worker with pid: [0-9]*' log | grep -o '[0-9]*$')
kill -USR1 $WORKER; sleep 1; kill -0 $WORKER && echo "the worker after SIGUSR1, nothing registered: running, File lines $(grep -c 'File "' log)"
kill -ABRT $WORKER
until grep -qs SystemExit log; do sleep 0.2; done
echo "faulthandler lines in the log: $(grep -c 'Fatal Python error' log)"
grep -oE 'line [0-9]+, in (app|handle_abort)' log | head -2
grep -m1 SystemExit log
kill $MASTER; wait $MASTER
