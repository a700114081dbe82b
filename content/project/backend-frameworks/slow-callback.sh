# check
# PYTHONASYNCIODEBUG=1 时，执行太久的回调会写警告；阈值是 0.1 秒
cat > slow.py <<'PY'
import asyncio
import time


async def main():
    print("threshold", asyncio.get_running_loop().slow_callback_duration, "s, debug:", asyncio.get_running_loop().get_debug())
    time.sleep(0.3)

asyncio.run(main())
PY
export PYTHONASYNCIODEBUG=1
env | grep -o 'PYTHONASYNCIODEBUG=1'
python3 slow.py 2> err
grep -o 'took 0.3' err
