# check
# 从数据库取对象：SQLAlchemy 走 __new__ 不走 __init__，随后有 load 事件；Django 走 __init__，values() 不走
import django
from django.conf import settings
from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()
from django.db import connection, models


def tell(model):
    init = model.__init__

    def told(self, *args, **kwargs):
        print("  __init__", args, kwargs)
        init(self, *args, **kwargs)

    model.__init__ = told
    return model


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]

    def __new__(cls, **kwargs):
        print("  __new__", kwargs)
        return super().__new__(cls)

    def __init__(self, **kwargs):
        print("  __init__", kwargs)
        super().__init__(**kwargs)


@tell
class Item(models.Model):
    name = models.TextField()

    class Meta:
        app_label = "shop"


event.listen(User, "load", lambda user, _: print("  load event", vars(user)["name"]))
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session, session.begin():
    session.add(User(name="a"))
print("SQLAlchemy, from the database:")
with Session(engine) as session:
    print(session.scalars(select(User)).one().name)
with connection.schema_editor() as editor:
    editor.create_model(Item)
Item(name="a").save()
print("Django, from the database:")
print(Item.objects.get().name)
print("values():", list(Item.objects.values()))
