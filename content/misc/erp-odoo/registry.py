# check
# 注册表按加载次序把新类叠在旧类前面，互不认识的模块都能用 super() 接上；中间一个不调用，只断掉先加载的
registry: dict[str, type] = {}


class Model:
    _name = _inherit = ""

    def __init_subclass__(cls) -> None:
        if cls._inherit and cls._inherit in registry:
            name, bases = cls._inherit, (cls, registry[cls._inherit])
        else:
            name, bases = cls._name, (cls,)
        if cls.__module__ == "built":     # 拼出来的类不再登记
            return
        registry[name] = type(name, bases, {"__module__": "built"})


class SaleOrder(Model):                   # 模块 sale
    _name = "sale.order"

    def action_confirm(self) -> list[str]:
        return ["状态改为已确认"]


class StockSaleOrder(Model):              # 模块 sale_stock，依赖 sale
    _inherit = "sale.order"

    def action_confirm(self) -> list[str]:
        return [*super().action_confirm(), "生成出库单"]


class NotifySaleOrder(Model):             # 自己写的模块
    _inherit = "sale.order"

    def action_confirm(self) -> list[str]:
        return [*super().action_confirm(), "通知仓库"]


final = registry["sale.order"]
print(final().action_confirm())
print([c.__name__ for c in final.__mro__ if c.__module__ == "__main__"])

StockSaleOrder.action_confirm = lambda self: ["生成出库单"]   # 忘了 super()
print("without super():", final().action_confirm())
