# check
# SQLAlchemy：缺省访问时才取，也有 N+1；joinedload 一条，selectinload 两条，raiseload 抛错；Session 里已有的作者不再查；selectinload 每 500 个编号一条
from sqlalchemy import ForeignKey, create_engine, event, func, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    joinedload,
    mapped_column,
    raiseload,
    relationship,
    selectinload,
)


class Base(DeclarativeBase): ...


class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    books: Mapped[list["Book"]] = relationship(back_populates="author")


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))
    author: Mapped[Author] = relationship(back_populates="books")


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add_all(Book(author=Author()) for _ in range(10))
    session.commit()
    print(session.scalar(select(func.count(Book.id))), "books")
sent = []
event.listen(engine, "before_cursor_execute", lambda *a: sent.append(a[2]))
for name, options in {
    "default": [],
    "joinedload": [joinedload(Book.author)],
    "selectinload": [selectinload(Book.author)],
    "raiseload": [raiseload(Book.author)],
}.items():
    sent.clear()
    with Session(engine) as session:
        try:
            for book in session.scalars(select(Book).options(*options)):
                book.author.id
            print(name, len(sent))
        except Exception as e:
            print(name, type(e).__name__, e)
one = create_engine("sqlite://")
Base.metadata.create_all(one)
with Session(one) as session:
    author = Author()
    session.add_all(Book(author=author) for _ in range(10))
    session.commit()
event.listen(one, "before_cursor_execute", lambda *a: sent.append(a[2]))
sent.clear()
with Session(one) as session:
    titles = [book.author.id for book in session.scalars(select(Book))]
print(len(titles), "books of one author, default", len(sent))
for count in 500, 501:
    many = create_engine("sqlite://")
    Base.metadata.create_all(many)
    with Session(many) as session:
        session.add_all(Book(author=Author()) for _ in range(count))
        session.commit()
    event.listen(many, "before_cursor_execute", lambda *a: sent.append(a[2]))
    sent.clear()
    with Session(many) as session:
        books = session.scalars(select(Book).options(selectinload(Book.author))).all()
    print(len(books), "books, selectinload", len(sent))
