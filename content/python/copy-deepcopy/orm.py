# check
# Django：拷贝出来的实例主键相同，save() 更新同一行；主键设为 None 就插入，多对多关系不跟过来；多表继承的子类只设 pk 仍更新旧行，连 id 一起设才插入。SQLAlchemy：浅拷贝与原对象共用状态，add 后没有插入也不报错；深拷贝 add 就报错
import copy

import django
from django.conf import settings

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
settings.configure(INSTALLED_APPS=["__main__"], DATABASES={"default": database})
django.setup()
from django.db import connection, models
from sqlalchemy import create_engine, select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Tag(models.Model): ...


class Post(models.Model):
    title = models.CharField(max_length=9)
    tags = models.ManyToManyField(Tag)


class Talk(Post): ...


with connection.schema_editor() as editor:
    for model in (Tag, Post, Talk):
        editor.create_model(model)
twin = copy.copy(Post.objects.create(title="a"))
twin.title = "b"
twin.save()
print("Django, same pk:", list(Post.objects.values_list("pk", "title")))
twin.pk = None
twin.save()
print("Django, pk = None:", list(Post.objects.values_list("pk", "title")))
twin.pk, twin._state.adding = None, True
twin.save()
print("Django, and adding:", list(Post.objects.values_list("pk", "title")))
twin.tags.add(Tag.objects.create())
tagged = copy.copy(twin)
tagged.pk = None
tagged.save()
print("Django, tags:", twin.tags.count(), tagged.tags.count())
talk = copy.copy(Talk.objects.create(title="c"))
talk.pk = None
talk.save()
print("Django, inherited, pk = None:", Talk.objects.count())
talk.pk = talk.id = None
talk.save()
print("Django, inherited, id = None, too:", Talk.objects.count())


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    user = User(name="a")
    session.add(user)
    session.commit()
    user.name
    twin = copy.copy(user)
    print("SQLAlchemy, shared state:", twin._sa_instance_state is user._sa_instance_state)
    twin.id, twin.name = None, "b"
    session.add(twin)
    session.commit()
    print("SQLAlchemy:", session.execute(select(User.id, User.name)).all())
    twin = copy.deepcopy(user)
    try:
        session.add(twin)
    except InvalidRequestError as e:
        print("SQLAlchemy, deepcopy: InvalidRequestError:", str(e).partition(" <")[0])
