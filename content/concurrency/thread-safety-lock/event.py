# check
# Event：set 之后等它的三个线程全部放行，之后来的也不等；clear 之后又要等
from threading import Event, Thread

event, passed = Event(), []
threads = [Thread(target=lambda: passed.append(event.wait(timeout=30))) for _ in range(3)]
for thread in threads:
    thread.start()
event.set()
for thread in threads:
    thread.join()
print("after set:", passed, "- a later wait:", event.wait(timeout=0))
event.clear()
print("after clear:", event.wait(timeout=0))
