# check: with=venv
# 100 个任务各让出 100 次：事件循环一轮调用一次 epoll_wait，合起来不到 200 次
cat > turns.py <<'EOF'
import asyncio
async def turns():
    for _ in range(100):
        await asyncio.sleep(0)
async def main():
    await asyncio.gather(*(turns() for _ in range(100)))
asyncio.run(main())
EOF
strace -f -e trace=epoll_wait,epoll_pwait,epoll_pwait2 -o calls python3 turns.py
calls=$(grep -c 'epoll_' calls)
awk -v calls="$calls" 'BEGIN { print 100 * 100 " turns of " 100 " tasks; epoll_wait at least 100 and below 200:", (calls >= 100 && calls < 200 ? "true" : "false") }'
