# check
# Linux 管道的容量：写满 65536 字节，再写就 EAGAIN（非阻塞）；PIPE_BUF 是 4096
import errno, fcntl, os, select

r, w = os.pipe()
os.set_blocking(w, False)
total = 0
try:
    while True:
        total += os.write(w, b"x" * 4096)
except BlockingIOError as e:
    print("written before full:", total, errno.errorcode[e.errno])
print("F_GETPIPE_SZ", fcntl.fcntl(w, fcntl.F_GETPIPE_SZ), "PIPE_BUF", select.PIPE_BUF)
