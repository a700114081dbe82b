# check
# os.replace 换上去的是新文件：权限是 NamedTemporaryFile 给的 600，原来的权限和软链接都不保留；名字各不相同，另一个线程替换同一个文件不受影响
import os
from pathlib import Path
from tempfile import NamedTemporaryFile

os.umask(0o022)


def begin(path):
    return NamedTemporaryFile("w", dir=path.parent, suffix=".tmp", delete=False)


conf, link = Path("conf.txt"), Path("link.txt")
conf.write_text("old")
link.symlink_to("other.txt")
print(f"before {conf.stat().st_mode & 0o777:o}, symlink: {link.is_symlink()}")
for path in conf, link:
    with begin(path) as other, begin(path) as file:
        file.write("new")
        file.flush()
        os.replace(file.name, path)
        other.write("half")
print(f"after {conf.stat().st_mode & 0o777:o}, symlink: {link.is_symlink()}, text: {conf.read_text()}")
