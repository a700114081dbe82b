# check
# 两个任务读余额 100、等一下、各扣 30 写回：结果 70；用 asyncio.Lock 包住，或等待移到读之前：结果 40
import asyncio

balance, amount = 100, 30


async def racy(lock):
    global balance
    seen = balance
    await asyncio.sleep(0)
    balance = seen - amount


async def locked(lock):
    async with lock:
        await racy(lock)


async def moved(lock):
    global balance
    await asyncio.sleep(0)
    seen = balance
    balance = seen - amount


async def main(withdraw):
    global balance
    balance, lock = 100, asyncio.Lock()
    await asyncio.gather(withdraw(lock), withdraw(lock))
    print(f"2 tasks withdraw {amount} each, {withdraw.__name__}: 100 ->", balance)


for withdraw in (racy, locked, moved):
    asyncio.run(main(withdraw))
