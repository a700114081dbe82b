# check
# lru_cache 装饰方法：实例在条目被淘汰前不释放，默认上限 128 条；不可哈希的实例报 TypeError
import functools
import gc
import weakref


class Shop:
    @functools.lru_cache
    def price(self, n):
        return n


shop = Shop()
shop.price(1)
alive = weakref.ref(shop)
del shop
gc.collect()
print("after del:", alive() is not None)
print(Shop.price.cache_info())

other = Shop()
for n in range(128):
    other.price(n)
gc.collect()
print("after 128 other entries:", alive() is not None)


class Box(list):
    @functools.lru_cache
    def size(self):
        return len(self)


try:
    Box().size()
except TypeError as e:
    print("TypeError:", e)
