# check
# lru_cache 装饰方法：条目被淘汰或清空前实例不释放，默认上限 128 条，cache 无上限；收实例的模块级函数也拿住它；相等的实例共用条目；不可哈希的实例报 TypeError
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


class Item:
    def __init__(self, sku, price):
        self.sku, self.price = sku, price

    def __eq__(self, other):
        return self.sku == other.sku

    def __hash__(self):
        return hash(self.sku)

    @functools.lru_cache
    def total(self):
        return self.price


print("equal instances:", Item("a", 1).total(), Item("a", 2).total(), Item.total.cache_info())


class Free:
    @functools.cache
    def price(self):
        return 1


for _ in range(1000):
    Free().price()
gc.collect()
print("functools.cache:", Free.price.cache_info(), sum(type(o) is Free for o in gc.get_objects()), "alive")


@functools.lru_cache
def price_of(shop):
    return 1


shop = Shop()
price_of(shop)
alive = weakref.ref(shop)
del shop
gc.collect()
print("module level, after del:", alive() is not None)
price_of.cache_clear()
gc.collect()
print("after cache_clear:", alive() is not None)
