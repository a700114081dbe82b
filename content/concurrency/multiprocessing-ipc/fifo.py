# check: timeout=60
# 命名管道：没有读者时，停在打开；有读者打开了但还没读，装得下的写入就返回，装不下的等着；数据不在文件里
import os, threading

os.mkfifo("line")
opened, written, read_now = threading.Event(), threading.Event(), threading.Event()

def writer():
    fd = os.open("line", os.O_WRONLY)
    opened.set()
    os.write(fd, b"hello")
    written.set()
    os.close(fd)

threading.Thread(target=writer).start()
print("no reader, open returned within 1 s:", opened.wait(1))
try:
    os.open("line", os.O_WRONLY | os.O_NONBLOCK)
except OSError as e:
    print("open with O_NONBLOCK:", e.strerror)
fd = os.open("line", os.O_RDONLY)
print("reader opened, nothing read yet, write returned:", written.wait(30))
print("read:", os.read(fd, 100), "- file size", os.stat("line").st_size)
os.mkfifo("big")
def write_big():
    fd = os.open("big", os.O_WRONLY)
    os.write(fd, b"x" * 100_000)
    big.set()
big = threading.Event()
threading.Thread(target=write_big).start()
fd = os.open("big", os.O_RDONLY)
print("100000 bytes, nothing read yet, write returned:", big.wait(1))
left = 100_000
while left: left -= len(os.read(fd, 65536))
