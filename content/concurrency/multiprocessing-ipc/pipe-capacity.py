# check
# Linux 管道的容量：写满 65536 字节，再写就 EAGAIN（非阻塞）；每次写 2500 字节只装得下 40000；PIPE_BUF 是 4096；普通用户开了上千条以后，新的只有 8192
import errno, fcntl, os, resource, select

for size in 4096, 2500:
    r, w = os.pipe()
    os.set_blocking(w, False)
    total = 0
    try:
        while True:
            total += os.write(w, b"x" * size)
    except BlockingIOError as e:
        print(f"{size} a time, written before full:", total, errno.errorcode[e.errno])
print("F_GETPIPE_SZ", fcntl.fcntl(w, fcntl.F_GETPIPE_SZ), "PIPE_BUF", select.PIPE_BUF)
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
pipes = [os.pipe() for _ in range(1500)]
print("pipe 1:", fcntl.fcntl(pipes[0][1], fcntl.F_GETPIPE_SZ), "- pipe 1500:", fcntl.fcntl(pipes[-1][1], fcntl.F_GETPIPE_SZ))
