# check
# 还够得着的不是垃圾：全局列表、缓存了 self 的 lru_cache 里的对象，collect() 收不走；清掉引用才释放
import functools
import gc
import weakref


class Report:
    @functools.lru_cache(maxsize=None)
    def total(self):
        return 1


history = []
cached, listed = Report(), Report()
cached.total()
history.append(listed)
refs = {"lru_cache": weakref.ref(cached), "list": weakref.ref(listed)}
del cached, listed
gc.collect()
print("after collect:", [name for name in refs if refs[name]()])
Report.total.cache_clear()
history.clear()
print("after clearing:", [name for name in refs if refs[name]()])
