# check: with=venv timeout=120
# Celery 的工作进程卡住时发 SIGUSR1：主进程活着，日志里有栈；预派生的子进程在任务里抛 SoftTimeLimitExceeded
export TMPDIR=$PWD
cat > tasks.py <<'Y'
import threading
from celery import Celery
folders = {"data_folder_in": "q", "data_folder_out": "q", "control_folder": "c"}
app = Celery("tasks", broker="filesystem://", broker_transport_options=folders)
lock = threading.Lock()
@app.task
def stuck():
    open("inside", "w").close()
    lock.acquire(); lock.acquire()
Y
mkdir q c
python3.14 -m celery -A tasks worker -P prefork -c 1 -l INFO > log 2>&1 & MAIN=$!
until grep -qs ' ready' log; do sleep 0.2; done
python3.14 -c 'import tasks; tasks.stuck.delay()'
until [ -e inside ]; do sleep 0.2; done; sleep 1
CHILD=$(pgrep -P $MAIN | head -1)
kill -USR1 $MAIN; until grep -qs 'File "' log; do sleep 0.2; done
kill -0 $MAIN && echo "main process after SIGUSR1: running, stacks in the log, lines of tasks.py: $(grep -c 'tasks.py' log)"
kill -USR1 $CHILD; until grep -qs '^billiard.exceptions.SoftTimeLimitExceeded' log; do sleep 0.2; done
kill -0 $CHILD && echo "child after SIGUSR1: running"
grep -oE 'line [0-9]+, in stuck' log | sort -u
grep -om1 '^billiard.exceptions.SoftTimeLimitExceeded' log
kill $MAIN; wait $MAIN 2> /dev/null || true
