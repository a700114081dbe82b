# check
# 不改代码，看运行中的进程里任务停在哪里：handler 停在调用阻塞函数的那一行
cat > app.py <<'E'
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
E
python3 app.py &
until [ -e ready ]; do sleep 0.05; done
python3 -m asyncio pstree $!
kill $!
