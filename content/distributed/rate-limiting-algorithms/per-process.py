# check
# 每个进程一个桶：4 个进程各放 10 个，合起来 40 个
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

left = 10


def serve(requests: int) -> int:
    global left
    passed = 0
    for _ in range(requests):
        if left > 0:
            left -= 1
            passed += 1
    return passed


if __name__ == "__main__":
    spawn = get_context("spawn")
    passed = []
    for _ in range(4):
        with ProcessPoolExecutor(1, mp_context=spawn) as pool:
            passed.append(pool.submit(serve, 25).result())
    print(len(passed), "processes, 25 requests each, passed:", passed, "together", sum(passed))
