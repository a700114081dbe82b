# check
# gc.disable() 关的是自动循环回收；gc.freeze() 把现有对象移出各代，之后的回收不再看它们，没收的环也一样留着
import gc

print("enabled:", gc.isenabled())
gc.disable()
print("enabled:", gc.isenabled(), "collect still works:", gc.collect() >= 0)
garbage = []
garbage.append(garbage)
del garbage
before = len(gc.get_objects())
gc.freeze()
print("frozen:", gc.get_freeze_count() >= before - 100, "left:", len(gc.get_objects()) < 100)
ring = []
ring.append(ring)
del ring
print("found:", gc.collect())
gc.unfreeze()
print("frozen:", gc.get_freeze_count(), "older ring found:", gc.collect())
