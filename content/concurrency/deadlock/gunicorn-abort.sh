# check: with=venv timeout=120
# Gunicorn 的工作进程自己接管 SIGABRT：-X faulthandler 不打印，日志里是它自己抛 SystemExit 的栈，停在哪一行看得到；gthread 的日志里没有栈；SIGUSR1 没登记也不死；应用导入时登记过 faulthandler 的打印，开了 --preload 就被盖掉，不打印
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
grep -o 'Using worker: .*' log
kill $MASTER; wait $MASTER
rm -f log inside
python3.14 -X faulthandler -m gunicorn --threads 2 --timeout 100 --bind 127.0.0.1:8000 app:app 2> log & MASTER=$!
until grep -qs 'Booting worker' log; do sleep 0.2; done
until [ -e inside ]; do curl -s -m 1 http://127.0.0.1:8000/ > /dev/null; sleep 0.2; done; sleep 1
WORKER=$(grep -om1 'Booting worker with pid: [0-9]*' log | grep -o '[0-9]*$')
kill -ABRT $WORKER; until grep -qs 'Worker exiting' log; do sleep 0.2; done; sleep 2
echo "$(grep -o 'Using worker: .*' log), after SIGABRT: Worker exiting, lines of app: $(grep -c 'in app' log), SystemExit: $(grep -c SystemExit log)"
kill -9 $MASTER $WORKER; wait $MASTER 2> /dev/null
echo "import faulthandler, signal; faulthandler.register(signal.SIGUSR1)" >> app.py
for option in "" --preload; do
  rm -f log inside
  python3.14 -m gunicorn $option --timeout 100 --bind 127.0.0.1:8000 app:app 2> log & MASTER=$!
  until grep -qs 'Booting worker' log; do sleep 0.2; done
  until [ -e inside ]; do curl -s -m 1 http://127.0.0.1:8000/ > /dev/null; sleep 0.2; done; sleep 1
  WORKER=$(grep -om1 'Booting worker with pid: [0-9]*' log | grep -o '[0-9]*$')
  kill -USR1 $WORKER
  if [ -z "$option" ]; then until grep -qs 'line 5 in app' log; do sleep 0.2; done; else sleep 2; fi
  kill -0 $WORKER && echo "registered on import, gunicorn $option: running, lines of app: $(grep -c 'line 5 in app' log)"
  kill -9 $MASTER $WORKER; wait $MASTER 2> /dev/null || true
done
