from contend import contend


def prepare(task):
    def run():
        import boto3

        ec2 = boto3.resource("ec2", endpoint_url=task["endpoint"])
        return sum(instance.id is not None for instance in ec2.instances.all())

    return run


contend(prepare)
