# check
# 不改代码，看运行中的进程：pstree 到协程里调用阻塞函数的那一行为止；3.15 的 dump 打印到阻塞的那一行
cat > app.py <<'P'
import asyncio
import time


def load_report():
    open("ready", "w").close()
    time.sleep(60)


async def handler():
    load_report()


async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(asyncio.sleep(60), name="waiting")
        tg.create_task(handler(), name="handler")


asyncio.run(main())
P
python3 app.py &
until [ -e ready ]; do sleep 0.05; done
python3 -m asyncio pstree $!
echo "lines with load_report: $(python3 -m asyncio pstree $! | grep -c load_report)"
kill $!
rm ready
python3.15 app.py &
until [ -e ready ]; do sleep 0.05; done
echo "python3.15 -m profiling.sampling dump:"
python3.15 -m profiling.sampling dump $! | tail -4
python3 -m asyncio pstree $! 2>&1
kill $!
