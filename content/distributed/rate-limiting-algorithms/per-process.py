# check
# 每个进程一个桶：4 个进程各放 10 个，合起来 40 个；Django 默认的缓存也在进程里，计数放进去一样
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


def throttle(requests: int) -> int:
    from django.conf import settings
    from django.core.cache import cache
    if not settings.configured:
        settings.configure()
    passed = 0
    for _ in range(requests):
        cache.add("ann", 0)
        passed += cache.incr("ann") <= 10
    return passed


if __name__ == "__main__":
    spawn = get_context("spawn")
    for limiter in serve, throttle:
        passed = []
        for _ in range(4):
            with ProcessPoolExecutor(1, mp_context=spawn) as pool:
                passed.append(pool.submit(limiter, 25).result())
        print(limiter.__name__, len(passed), "processes, 25 requests each, passed:", passed, "together", sum(passed))
    from django.conf.global_settings import CACHES
    print("Django's default cache:", CACHES["default"]["BACKEND"])
