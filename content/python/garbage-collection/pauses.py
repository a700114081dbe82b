# check
# gc.callbacks 在每次回收的开始和结束各被调用一次，可以计时
import gc
import time

pauses, started = [], 0


def watch(phase, info):
    global started
    if phase == "start":
        started = time.perf_counter()
    else:
        pauses.append((info["generation"], time.perf_counter() - started))


gc.callbacks.append(watch)
gc.collect()
gc.collect(0)
print([generation for generation, _ in pauses], all(pause > 0 for _, pause in pauses))
